/** Marks that may not begin a line (GB/T 15834, CLREQ). */
export const NOT_FIRST = '，。；：、！？）〕》〉”’%';
/** Marks that may not end a line. */
export const NOT_LAST = '（〔《〈“‘';
