'use client';

import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  look?: 'primary' | 'line' | 'quiet';
}

/** A button: primary in ink, with a line, or quiet. 36 px high, 44 on touch. */
export function Button({ look = 'quiet', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${styles.button} ${styles[look] ?? ''}`} />;
}
