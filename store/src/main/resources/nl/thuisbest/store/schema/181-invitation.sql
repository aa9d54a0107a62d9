-- Invitations to refer: the link and the code are never kept, only what recognises them.

CREATE TABLE invitation (
    id             uuid        PRIMARY KEY REFERENCES staff,
    organisation   text        NOT NULL,
    kind           text        NOT NULL,
    programme      text        NOT NULL,
    team_telephone text        NOT NULL,
    made_by        uuid        NOT NULL REFERENCES staff,
    made_at        timestamptz NOT NULL,
    expires_on     date        NOT NULL,
    token_hash     bytea       NOT NULL UNIQUE,
    code_hash      text        NOT NULL,
    wrong          integer     NOT NULL DEFAULT 0,
    withdrawn_at   timestamptz,
    opened_at      timestamptz,
    nonce          bytea,
    typed          bytea,
    kept_at        timestamptz,
    trajectory     uuid        NOT NULL UNIQUE,
    sent_at        timestamptz,
    CHECK ((nonce IS NULL) = (typed IS NULL))
);
CREATE INDEX invitation_made_by ON invitation (made_by);
COMMENT ON TABLE invitation IS 'Who was invited to refer, and what was typed so far; one referral each.';
COMMENT ON COLUMN invitation.id IS 'The invitation, and the row among the staff under which the referrer is named in the journal; it can never sign in.';
COMMENT ON COLUMN invitation.organisation IS 'Of the referrer.';
COMMENT ON COLUMN invitation.kind IS 'What kind of referrer.';
COMMENT ON COLUMN invitation.programme IS 'Programme for which is referred.';
COMMENT ON COLUMN invitation.team_telephone IS 'Whom of our team the referrer can call.';
COMMENT ON COLUMN invitation.made_by IS 'Who invited.';
COMMENT ON COLUMN invitation.made_at IS 'When, or when link and code were made anew.';
COMMENT ON COLUMN invitation.expires_on IS 'Last day on which a referral can be sent with it.';
COMMENT ON COLUMN invitation.token_hash IS 'SHA-256 of the token in the link, which has 160 bits.';
COMMENT ON COLUMN invitation.code_hash IS 'Argon2id of the code, with its parameters and salt.';
COMMENT ON COLUMN invitation.wrong IS 'Codes tried since the last right one; it locks, until link and code are made anew.';
COMMENT ON COLUMN invitation.withdrawn_at IS 'When it was withdrawn.';
COMMENT ON COLUMN invitation.opened_at IS 'When it was opened first.';
COMMENT ON COLUMN invitation.nonce IS 'Nonce of what was typed.';
COMMENT ON COLUMN invitation.typed IS 'What was typed and not sent yet, encrypted.';
COMMENT ON COLUMN invitation.kept_at IS 'When it was last typed at.';
COMMENT ON COLUMN invitation.trajectory IS 'The path that comes of it: chosen beforehand, so that what is sent twice is one path.';
COMMENT ON COLUMN invitation.sent_at IS 'When the referral was sent.';

-- Whether somebody is known already is also asked by name and birth date.
CREATE INDEX person_born ON person (born);

CREATE TABLE invitation_session (
    hash       bytea       PRIMARY KEY,
    invitation uuid        NOT NULL REFERENCES invitation,
    began_at   timestamptz NOT NULL,
    used_at    timestamptz NOT NULL
);
CREATE INDEX invitation_session_invitation ON invitation_session (invitation);
COMMENT ON TABLE invitation_session IS 'Referrers who gave link and code on some device; of no account and for one referral only.';
COMMENT ON COLUMN invitation_session.hash IS 'SHA-256 of what the cookie holds.';
COMMENT ON COLUMN invitation_session.invitation IS 'Of which invitation.';
COMMENT ON COLUMN invitation_session.began_at IS 'When the code was given.';
COMMENT ON COLUMN invitation_session.used_at IS 'When it was used last.';
