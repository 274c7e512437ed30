/** The 18-character unified social credit code of an organization and its check character (GB 32100-2015). */

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Powers of 3 modulo 31: the weights of the first 17 characters. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_LENGTH = WEIGHTS.length;
/** What a spreadsheet makes of 18 digits: 9.13E+17. */
const SPREADSHEET_NUMBER = /^\d(?:\.\d+)?E\+?\d{1,2}$/i;

/** The check character of the first 17 characters, or null where one of them cannot stand in a code. */
export function creditCodeCheck(body: string): string | null {
  const values = [...body].map((character) => ALPHABET.indexOf(character));
  if (values.length !== BODY_LENGTH || values.includes(-1)) return null;
  const sum = values.reduce((total, value, at) => total + value * (WEIGHTS[at] ?? 0), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** What is wrong with a code and what would be right, in one sentence; null for a right one. */
export function creditCodeFault(code: string): string | null {
  if (SPREADSHEET_NUMBER.test(code)) {
    return `"${code}" is a code that a spreadsheet turned into a number; format the column as text and enter the 18 characters again`;
  }
  if (code.length !== BODY_LENGTH + 1) return `a unified social credit code has 18 characters, this one ${code.length}`;
  const check = creditCodeCheck(code.slice(0, BODY_LENGTH));
  if (check === null) return "a unified social credit code holds digits and capital letters without I, O, S, V and Z";
  if (check !== code.charAt(BODY_LENGTH)) {
    return `the check character should be ${check}, not ${code.charAt(BODY_LENGTH)}; compare the code with its source`;
  }
  return null;
}
