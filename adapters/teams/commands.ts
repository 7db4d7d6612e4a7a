/** The message action, as the manifest and the code know it. */
export const MESSAGE_ACTION = "checkMessage";
