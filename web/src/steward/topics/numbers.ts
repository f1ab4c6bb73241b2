/** Whether the digits agree with their last one, weighed as the register does it. */
function agrees(digits: string, weights: readonly number[], modulus = 11): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (sum % modulus) % 10 === Number(digits[weights.length]);
}

export const onlyDigits = (text: string): string => text.replace(/[\s-]/g, '');

export const isKrs = (text: string): boolean => /^\d{10}$/.test(text);

/** People leave out the leading zeros of a KRS number: the whole one, or null where nothing is missing. */
export const paddedKrs = (text: string): string | null =>
  /^\d{1,9}$/.test(text) && Number(text) > 0 ? text.padStart(10, '0') : null;

/** As it will be kept. */
export const wholeKrs = (text: string): string => paddedKrs(text) ?? text;

export const isNip = (text: string): boolean =>
  /^\d{10}$/.test(text) && agrees(text, [6, 5, 7, 2, 3, 4, 5, 6, 7]);

const REGON_9 = [8, 9, 2, 3, 4, 5, 6, 7];
const REGON_14 = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

export const isRegon = (text: string): boolean =>
  /^\d{9}$/.test(text)
    ? agrees(text, REGON_9)
    : /^\d{14}$/.test(text) && agrees(text, REGON_9) && agrees(text, REGON_14);
