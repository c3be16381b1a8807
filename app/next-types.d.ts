// Next writes its own `next-env.d.ts` at the first build; these two lines let types be checked before one.
/// <reference types="next" />
/// <reference types="next/image-types/global" />
