/** What of an address is not in force. */
export const notices = () => ({
  unreadable: (field: string, text: string) =>
    `A part of the address could not be read and was left out: ${field}=${text}`,
  unknown: (field: string, ids: string) =>
    `A part of the address names what is not in this data set, and was left out: ${field}=${ids}`,
  newer: (version: string) =>
    `This link was made by a newer Parley (version ${version}); what this one does not know is left out.`,
});
