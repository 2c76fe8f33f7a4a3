/** The form under an article in which readers answer it. */

/** The line over the form: "Leave a Reply", "Post a Comment", "3 Comments". */
export const opensCommentForm = (line: string): boolean => OPENING.test(line);

/** A line of the form itself, or of its small print, that stands in no article: "Your email address will not be published." */
export const isCommentFormLine = (line: string): boolean => FORM.test(line);

const OPENING =
  /^(?:(?:leave|post|add|write|submit)(?: a| your)? (?:reply|comment|response)(?: to .{1,60})?|cancel reply|(?:\d+ )?(?:comments?|replies|responses|thoughts on .{1,80})(?: \(\d+\))?|join the (?:conversation|discussion)|comments (?:are closed|on this .{1,20})|show comments|view comments|schreibe? einen kommentar|kommentar hinterlassen|laisser un commentaire|deja (?:una respuesta|un comentario)|lascia un commento|deixe um comentário)[.:]?$/i;

const FORM =
  /^(?:your e-?mail(?: address)? will not be published|required fields are marked|this site uses akismet|save my name,? e-?mail|notify me of (?:follow-?up|new) (?:comments|posts)|you must be (?:logged in|registered) to (?:post|comment|leave)|log ?in to (?:leave a comment|comment|reply|post)|logged in as |(?:name|e-?mail|website|comment)(?: address)?\s?(?:\*|\(required\)|\(will not be published\))+$|(?:post|submit) comment$|cancel reply|please (?:enter|log in|read our comment)|deine e-mail-adresse wird nicht|votre adresse (?:e-mail|de messagerie) ne sera|tu dirección de correo electrónico no será|fill in your details below|by (?:commenting|posting a comment),? you agree|comments are moderated)/i;
