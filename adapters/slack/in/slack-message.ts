/** What of a Slack message is read here; whatever else it has is left alone. */
export interface SlackMessage {
  readonly text?: string;
  readonly blocks?: readonly SlackBlock[];
  readonly attachments?: readonly SlackAttachment[];
  readonly files?: readonly SlackFile[];
}

/** A block, or an element of one: they nest, so one loose shape serves both. */
export interface SlackBlock {
  readonly type: string;
  readonly elements?: readonly SlackBlock[];
  readonly fields?: readonly SlackBlock[];
  readonly text?: string | SlackBlock;
  readonly style?: unknown;
  readonly indent?: number;
  readonly offset?: number;
  readonly url?: string;
  readonly name?: string;
  readonly unicode?: string;
  readonly user_id?: string;
  readonly channel_id?: string;
  readonly usergroup_id?: string;
  readonly range?: string;
  readonly fallback?: string;
  readonly title?: string | SlackBlock;
}

/** An attachment: a message that was forwarded or shared (`is_share`), a link's preview, or an app's. */
export interface SlackAttachment {
  readonly is_share?: boolean;
  readonly is_msg_unfurl?: boolean;
  readonly from_url?: string;
  readonly text?: string;
  readonly message_blocks?: readonly { readonly message?: { readonly blocks?: readonly SlackBlock[] } }[];
  readonly files?: readonly SlackFile[];
  readonly attachments?: readonly SlackAttachment[];
}

/** A file of a message. Mails that were sent into Slack bring their text with them. */
export interface SlackFile {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly mimetype?: string;
  readonly filetype?: string;
  readonly mode?: string;
  readonly size?: number;
  readonly file_access?: string;
  readonly url_private_download?: string;
  readonly url_private?: string;
  readonly subject?: string;
  readonly plain_text?: string;
  readonly simplified_html?: string;
  readonly has_more?: boolean;
}
