/** Android 6: the first API level whose Keystore holds AES keys and can bind keys to the user. */
export const keystoreApiLevel = 23;
