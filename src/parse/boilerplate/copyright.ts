/** Whose the text is: "© 2024 Meridian Wire. All rights reserved.", "Copyright 2024 The Associated Press." */
export const isCopyright = (line: string): boolean => NOTICE.test(line) && line.length <= LONGEST_NOTICE;

const LONGEST_NOTICE = 300;

const NOTICE =
  /^(?:©|\(c\) ?(?:19|20)\d\d|copyright(?: ©|\s?\(c\)|:)? ?(?:by |the )?(?:19|20)\d\d|copyright (?:©|\(c\)|by) |all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|this material may not be published, broadcast|reproduction (?:in whole|without permission)|.{1,80} all rights reserved\.?$)/i;
