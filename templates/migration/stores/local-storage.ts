export const read = async (key: string): Promise<string | null> => localStorage.getItem(key);
export const write = async (key: string, value: string): Promise<void> => localStorage.setItem(key, value);
export const remove = async (key: string): Promise<void> => localStorage.removeItem(key);
