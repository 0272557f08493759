/** `npm run check:content`: reads and checks the content, without Astro; exit status 1 when anything is wrong. */
import { checkedContext } from '../config/checked-context.ts';

if (!checkedContext()) process.exitCode = 1;
