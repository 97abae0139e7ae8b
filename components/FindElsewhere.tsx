import './FindElsewhere.css';
import type { Report } from '../utils/messages/report';
import { say } from '../utils/say';
import {
  firstCaptureAddress,
  newsSearchAddress,
  type SearchServices,
  webSearchAddress,
} from '../utils/search-services';
import { SecondLink } from './SecondLink';

interface Props {
  readonly report: Pick<Report, 'telling'> & {
    readonly reading: Pick<Report['reading'], 'title' | 'url'>;
  };
  readonly services: SearchServices;
}

/** Ways to an original that the library does not have: plain links, nothing is sent before one is followed. */
export function FindElsewhere({ report: { reading, telling }, services }: Props) {
  const [webLabel, phrase] =
    telling === null
      ? [say('elsewhere_web_headline'), reading.title]
      : [say('elsewhere_web'), `"${telling}"`];
  const ways = [
    [webLabel, phrase && webSearchAddress(services, phrase)],
    [say('elsewhere_news'), reading.title && newsSearchAddress(services, reading.title)],
    [say('elsewhere_archive'), reading.url && firstCaptureAddress(services, reading.url)],
  ] as const;
  return (
    <section class="find-elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere" class="label">
        {say('elsewhere_heading')}
      </h2>
      {telling === null ? null : (
        <p class="phrase" dir="auto">
          {say('quoted', telling)}
        </p>
      )}
      <ul>
        {ways.map(([label, url]) =>
          url === '' ? null : (
            <li key={label}>
              <SecondLink label={label} url={url} />
            </li>
          ),
        )}
      </ul>
      <p class="soft">{say('elsewhere_nothing_sent')}</p>
    </section>
  );
}
