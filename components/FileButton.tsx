import './FileButton.css';

interface Props {
  readonly label: string;
  /** As an `input` has it. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, accept, disabled = false, onFile }: Props) {
  return (
    <label class={disabled ? 'file disabled' : 'file'}>
      {label}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
