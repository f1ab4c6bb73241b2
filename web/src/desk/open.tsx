import { render } from 'preact';
import { Desk } from './Desk';
import './desk.css';
import { followRoute } from './route';
import { knowSession } from './session';

/** Draws the desk in place of the map. */
export function open(app: HTMLElement): void {
  document.documentElement.classList.add('at-desk');
  followRoute();
  render(<Desk />, app);
  void knowSession();
}
