import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'bcryptjs',
  title: 'bcrypt.js',
  docs: 'https://github.com/dcodeIO/bcrypt.js',
  source: 'bcryptjs@3.0.3 types.d.ts',
  packages: ['bcryptjs'],
  declarations: `
    export interface Bcrypt {
      hash(password: string, salt: number | string, callback?: any, progress?: any): Promise<string>;
      hashSync(password: string, salt?: number | string): string;
      genSalt(rounds?: any, callback?: any): Promise<string>;
      genSaltSync(rounds?: number): string;
      compare(password: string, hash: string, callback?: any): Promise<boolean>;
      compareSync(password: string, hash: string): boolean;
    }
    export const hash: Bcrypt['hash']; export const hashSync: Bcrypt['hashSync'];
    export const genSalt: Bcrypt['genSalt']; export const genSaltSync: Bcrypt['genSaltSync'];
    export const compare: Bcrypt['compare']; export const compareSync: Bcrypt['compareSync'];
    const bcrypt: Bcrypt;
    export default bcrypt;
  `,
  ciphers: [
    { at: 'Bcrypt.hash', value: '0' },
    { at: 'Bcrypt.hashSync', value: '0' },
  ],
});
