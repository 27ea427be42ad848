export declare function oneAtATime<T>(name: string, work: () => T | Promise<T>): Promise<T>;
export declare function lockFolder(name: string): string;
