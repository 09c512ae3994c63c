import { describe, expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (code: string) => flowsIn({ 'src/a.ts': `declare const form: any;\n${code}` });

describe('a code that is called like a PIN', () => {
  it.each([
    ['read from an address', "localStorage.setItem('to', form.deliveryAddress.pinCode);"],
    [
      'put beside a city',
      "localStorage.setItem('to', JSON.stringify({ city: form.a, state: form.b, pinCode: form.c }));",
    ],
    ['taken beside a city', "const { address, city, pinCode } = form; localStorage.setItem('to', pinCode);"],
    [
      'of a type with a city',
      "interface Place { street: string; city: string; pinCode: string }\nexport const keep = (place: Place) => localStorage.setItem('to', JSON.stringify(place));",
    ],
    [
      'read from a type with a city',
      "interface Place { street: string; city: string; pinCode: string }\nexport const keep = (place: Place) => localStorage.setItem('to', place.pinCode);",
    ],
    ['in one word', "localStorage.setItem('pincode', form.pincode);"],
  ])('is that of a post office: %s', (_, code) => {
    expect(keep(code)).toEqual([]);
  });

  it.each([
    ['read from a user', "localStorage.setItem('lock', form.user.pinCode);"],
    [
      'put beside a name',
      "localStorage.setItem('lock', JSON.stringify({ email: form.a, role: form.b, pinCode: form.c }));",
    ],
    ['taken beside a name', "const { name, pinCode } = form; localStorage.setItem('lock', pinCode);"],
    [
      'of a user who has an address',
      "interface User { name: string; address: string; pinCode: string }; export const keep = (user: User) => localStorage.setItem('lock', JSON.stringify(user));",
    ],
    ['that unlocks', "localStorage.setItem('lock', form.unlockPincode);"],
  ])('is a PIN: %s', (_, code) => {
    expect(keep(code)).toEqual(['src/a.ts:2 local-storage pin']);
  });

  it('leaves other secrets beside a city alone', () => {
    const code = "localStorage.setItem('to', JSON.stringify({ city: form.a, state: form.b, password: form.c }));";
    expect(keep(code)).toEqual(['src/a.ts:2 local-storage password']);
  });
});
