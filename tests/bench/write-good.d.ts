declare module "write-good" {
  function writeGood(text: string): readonly { readonly index: number; readonly offset: number; readonly reason: string }[];
  export = writeGood;
}
