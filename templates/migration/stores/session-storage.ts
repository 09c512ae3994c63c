export const read = async (key: string): Promise<string | null> => sessionStorage.getItem(key);
export const write = async (key: string, value: string): Promise<void> => sessionStorage.setItem(key, value);
export const remove = async (key: string): Promise<void> => sessionStorage.removeItem(key);
