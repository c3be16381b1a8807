/** The cross of a button that closes. */
export function CloseSign() {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <path d="M2,2l10,10M12,2L2,12" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
