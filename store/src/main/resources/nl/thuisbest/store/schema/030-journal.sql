-- The journal: rows are added, never changed; the application may not even ask for it.

CREATE TABLE head (
    stream   uuid    PRIMARY KEY,
    revision integer NOT NULL CHECK (revision > 0),
    hash     bytea   NOT NULL,
    anchored integer NOT NULL DEFAULT 0
) WITH (fillfactor = 70);
COMMENT ON TABLE head IS 'The last entry of each path; an append moves it, so two writers meet here and nowhere else.';
COMMENT ON COLUMN head.stream IS 'The path.';
COMMENT ON COLUMN head.revision IS 'Number of its last entry.';
COMMENT ON COLUMN head.hash IS 'Hash of its last entry, which covers all before it.';
COMMENT ON COLUMN head.anchored IS 'Number of the last entry that an anchor covers.';

CREATE TABLE journal (
    stream      uuid        NOT NULL,
    revision    integer     NOT NULL CHECK (revision > 0),
    position    bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    xid         xid8        NOT NULL DEFAULT pg_current_xact_id(),
    event       text        NOT NULL,
    version     integer     NOT NULL,
    payload     text        NOT NULL,
    about       text        NOT NULL CHECK (about IN ('youth', 'family', 'team', 'people')),
    people      uuid[]      NOT NULL,
    on_date     date        NOT NULL,
    actor       uuid        NOT NULL,
    role        text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    previous    bytea       NOT NULL,
    hash        bytea       NOT NULL,
    PRIMARY KEY (stream, revision)
);
CREATE INDEX journal_order ON journal (xid, position);
COMMENT ON TABLE journal IS 'What happened on each path, in the order it was recorded; everything else is computed from it.';
COMMENT ON COLUMN journal.stream IS 'The path.';
COMMENT ON COLUMN journal.revision IS 'Number of the entry within its path, from 1, without gaps.';
COMMENT ON COLUMN journal.position IS 'Order within a transaction; across transactions only together with xid.';
COMMENT ON COLUMN journal.xid IS 'Transaction that wrote it; a follower reads what is below the horizon of its snapshot and misses nothing.';
COMMENT ON COLUMN journal.event IS 'Stable name of the event.';
COMMENT ON COLUMN journal.version IS 'Form of the payload; older forms are read through upcasters.';
COMMENT ON COLUMN journal.payload IS 'The event as JSON; a salted digest stands where a text of a person is.';
COMMENT ON COLUMN journal.about IS 'About whom it is: the young person, the family, the team, or certain people.';
COMMENT ON COLUMN journal.people IS 'Which people, when it is about certain people.';
COMMENT ON COLUMN journal.on_date IS 'When it was so.';
COMMENT ON COLUMN journal.actor IS 'The professional who recorded it.';
COMMENT ON COLUMN journal.role IS 'In which role.';
COMMENT ON COLUMN journal.recorded_at IS 'When we knew.';
COMMENT ON COLUMN journal.previous IS 'Hash of the entry before it; zeros for the first.';
COMMENT ON COLUMN journal.hash IS 'SHA-256 over the previous hash and all columns but position and xid.';

CREATE TABLE sealed (
    stream     uuid    NOT NULL,
    revision   integer NOT NULL,
    nonce      bytea   NOT NULL,
    ciphertext bytea   NOT NULL,
    PRIMARY KEY (stream, revision)
);
COMMENT ON TABLE sealed IS 'Texts of people that belong to an entry, encrypted under a key of that entry; destroyed on correction or request while the chain stays whole.';
COMMENT ON COLUMN sealed.stream IS 'The path.';
COMMENT ON COLUMN sealed.revision IS 'The entry.';
COMMENT ON COLUMN sealed.nonce IS 'Nonce of AES-GCM, new at each writing.';
COMMENT ON COLUMN sealed.ciphertext IS 'The texts by the path of their field, each with its salt.';

CREATE TABLE anchor (
    number   integer     PRIMARY KEY,
    made_at  timestamptz NOT NULL,
    heads    integer     NOT NULL,
    digest   bytea       NOT NULL
);
COMMENT ON TABLE anchor IS 'Now and then all heads that moved are anchored, keyed and chained, so that a cut tail or a removed path shows.';
COMMENT ON COLUMN anchor.number IS 'From 1, without gaps.';
COMMENT ON COLUMN anchor.made_at IS 'When.';
COMMENT ON COLUMN anchor.heads IS 'How many heads it covers.';
COMMENT ON COLUMN anchor.digest IS 'HMAC under a key outside the database, over the anchor before it and the heads in order.';

CREATE TABLE anchored (
    anchor   integer NOT NULL REFERENCES anchor (number),
    stream   uuid    NOT NULL,
    revision integer NOT NULL,
    PRIMARY KEY (anchor, stream)
);
COMMENT ON TABLE anchored IS 'Which heads an anchor covers.';
COMMENT ON COLUMN anchored.anchor IS 'The anchor.';
COMMENT ON COLUMN anchored.stream IS 'The path.';
COMMENT ON COLUMN anchored.revision IS 'Its last entry then.';

CREATE TABLE key_check (
    digest bytea PRIMARY KEY
);
COMMENT ON TABLE key_check IS 'One row: tells at the start whether the key is the one the data was written with.';
COMMENT ON COLUMN key_check.digest IS 'Keyed hash of nothing.';
