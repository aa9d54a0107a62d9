-- What is no part of a path: plain tables, and one history of who changed what in them.

CREATE TABLE history (
    position   bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    at         timestamptz NOT NULL,
    staff      uuid        NOT NULL,
    subject    text        NOT NULL,
    key        text        NOT NULL,
    change     text        NOT NULL
);
CREATE INDEX history_subject ON history (subject, key, position);
COMMENT ON TABLE history IS 'Who changed what and when, in the tables that are no journal; rows are only added.';
COMMENT ON COLUMN history.position IS 'Order.';
COMMENT ON COLUMN history.at IS 'When.';
COMMENT ON COLUMN history.staff IS 'Who.';
COMMENT ON COLUMN history.subject IS 'Which table.';
COMMENT ON COLUMN history.key IS 'Which row.';
COMMENT ON COLUMN history.change IS 'What was done, in a word or with the new value; never a text or name of a person.';

CREATE TABLE draft (
    id         uuid        PRIMARY KEY,
    owner      uuid        NOT NULL REFERENCES staff,
    action     text        NOT NULL,
    trajectory uuid,
    nonce      bytea       NOT NULL,
    typed      bytea       NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (owner, action, trajectory)
);
COMMENT ON TABLE draft IS 'What someone typed and did not send yet; it belongs to its writer.';
COMMENT ON COLUMN draft.id IS 'The draft.';
COMMENT ON COLUMN draft.owner IS 'Its writer.';
COMMENT ON COLUMN draft.action IS 'Which action is being written.';
COMMENT ON COLUMN draft.trajectory IS 'On which path; none for a referral.';
COMMENT ON COLUMN draft.nonce IS 'Nonce of the encrypted text.';
COMMENT ON COLUMN draft.typed IS 'What was typed, encrypted.';
COMMENT ON COLUMN draft.updated_at IS 'When it was last typed at.';

