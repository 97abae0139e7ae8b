import { say } from '../utils/say';
import { Mark } from './Mark';

/** How to bring the icon out from behind Chrome's puzzle piece. */
export function PinSteps() {
  return (
    <ol class="pin-steps">
      <li>
        <span class="drawing" aria-hidden="true">
          <svg width="1.25rem" height="1.25rem" viewBox="0 0 20 20" aria-hidden="true">
            <path
              fill="currentColor"
              d="M3 6h4.2a2.4 2.4 0 1 1 4.6 0H15v3.7a2.4 2.4 0 1 1 0 4.6V18H3v-3.9a2.2 2.2 0 1 0 0-4.2z"
            />
          </svg>
        </span>
        {say('welcome_pin_puzzle')}
      </li>
      <li>
        <span class="drawing wide" aria-hidden="true">
          <Mark size={18} /> {say('extension_name')}
          <svg width="1rem" height="1rem" viewBox="0 0 16 16" aria-hidden="true">
            <path
              fill="currentColor"
              d="M5 1h6v1.5h-1V7c1.6.6 2.6 1.7 2.8 3.2H8.7V15L8 16l-.7-1v-4.8H3.2C3.4 8.7 4.4 7.6 6 7V2.5H5z"
            />
          </svg>
        </span>
        {say('welcome_pin_pin')}
      </li>
    </ol>
  );
}
