export const PICTURES = ['svg', 'png'] as const;
export type PictureKind = (typeof PICTURES)[number];

export const FILES = ['gexf', 'graphml', 'nodes', 'ties'] as const;
export type FileKind = (typeof FILES)[number];
