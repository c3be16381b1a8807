const ZEROS = [0x0660, 0x06f0];

/** Arabic and Persian digits as those of ASCII; everything else as it is. */
export function toWesternDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}
