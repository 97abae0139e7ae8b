/** Headwater's mark, in the colour of the text around it; decoration only. `size`: CSS pixels beside text of the usual size. */
export function Mark({ size }: { readonly size: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg class="mark" width={side} height={side} viewBox="0 0 128 128" aria-hidden="true">
      <path
        fill="currentColor"
        d="M64 2C66 32 76 40 96 54C118 70 124 90 124 113A12 12 0 0 1 100 113C100 92 87 77 74 66V115A10 10 0 0 1 54 115V66C41 77 28 92 28 113A12 12 0 0 1 4 113C4 90 10 70 32 54C52 40 62 32 64 2Z"
      />
    </svg>
  );
}
