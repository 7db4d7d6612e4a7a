import { type ParsedMail, simpleParser } from "mailparser";
import type { Attachment } from "../../src/message/message.js";
import type { AllWords } from "../../src/policy/words.js";
import { decode } from "./decode.js";
import { FileProblem } from "./file-problem.js";
import type { MessageInFile } from "./message-in-file.js";

/**
 * A saved e-mail is one message: its subject, its body as the reader sees it (HTML where there is any) and the names and
 * types of its attachments; their content is not looked at. Pictures that belong to the body are no attachments.
 * Throws a FileProblem when it is no e-mail.
 */
export async function readEml(name: string, bytes: Uint8Array): Promise<MessageInFile[]> {
  const mail = await parsed(bytes);
  const html = typeof mail.html === "string" && mail.html.trim() !== "" ? mail.html : undefined;
  const attachments = mail.attachments.filter(({ related }) => !related).map(attachmentOf);
  return [
    {
      name,
      message: {
        text: html ?? mail.text ?? "",
        format: html === undefined ? "text" : "html",
        ...(mail.subject === undefined ? {} : { subject: mail.subject }),
        ...(attachments.length === 0 ? {} : { attachments }),
      },
    },
  ];
}

async function parsed(bytes: Uint8Array): Promise<ParsedMail> {
  const known = /^(?:from|to|subject|date|received|return-path|mime-version|content-type|message-id|delivered-to):/im;
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString("latin1");
  if (!known.test(head)) {
    // Says so where it is another kind of file altogether.
    decode(bytes);
    throw notMail();
  }
  try {
    return await simpleParser(Buffer.from(bytes), { skipImageLinks: true, skipTextToHtml: true, skipHtmlToText: true });
  } catch {
    throw notMail();
  }
}

function attachmentOf({ filename, contentType }: ParsedMail["attachments"][number]): Attachment {
  return { name: filename ?? contentType, mediaType: contentType };
}

function notMail(): FileProblem {
  return new FileProblem({
    pl: "To nie jest zapisany e-mail: brak nagłówków, takich jak „Subject:”. Zapisz wiadomość w programie pocztowym jako .eml albo wklej jej tekst do pliku .txt.",
    en: 'This is not a saved e-mail: headers such as "Subject:" are missing. Save the message as .eml in your mail program, or paste its text into a .txt file.',
    cs: "Toto není uložený e-mail: chybí hlavičky, například „Subject:“. Uložte zprávu v poštovním programu jako .eml, nebo vložte její text do souboru .txt.",
    sk: "Toto nie je uložený e-mail: chýbajú hlavičky, napríklad „Subject:“. Uložte správu v poštovom programe ako .eml alebo vložte jej text do súboru .txt.",
    hu: "Ez nem mentett e-mail: hiányoznak a fejlécek, például „Subject:”. Mentse az üzenetet a levelezőprogramban .eml fájlként, vagy illessze be a szövegét egy .txt fájlba.",
  } satisfies AllWords);
}
