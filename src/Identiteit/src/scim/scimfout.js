/** A refusal in the form of RFC 7644, section 3.12; `soort` is its scimType, when the RFC has one for it. */
export class ScimFout extends Error {
  constructor(status, melding, soort) {
    super(melding);
    this.name = 'ScimFout';
    this.status = status;
    this.soort = soort;
  }

  get inhoud() {
    return {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: String(this.status),
      scimType: this.soort,
      detail: this.message,
    };
  }
}
