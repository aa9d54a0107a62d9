-- Who is who; nothing of this stands in the journal.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE FUNCTION searchable(VARIADIC words text[]) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, array_to_string(words, ' ')));

CREATE TABLE person (
    id             uuid        PRIMARY KEY,
    given_name     text        NOT NULL,
    family_name    text        NOT NULL,
    born           date,
    bsn_nonce      bytea,
    bsn_ciphertext bytea,
    bsn_hash       bytea       UNIQUE,
    address        text,
    telephone      text,
    secret_address boolean     NOT NULL DEFAULT false,
    changed_at     timestamptz NOT NULL,
    CHECK ((bsn_hash IS NULL) = (bsn_ciphertext IS NULL)),
    CHECK ((bsn_hash IS NULL) = (bsn_nonce IS NULL))
);
CREATE INDEX person_search ON person USING gin (searchable(given_name, family_name) gin_trgm_ops);
CREATE INDEX person_name ON person (searchable(family_name, given_name), id);
COMMENT ON TABLE person IS 'The person register: who the ids of the journal are.';
COMMENT ON COLUMN person.id IS 'The id that the journal knows.';
COMMENT ON COLUMN person.given_name IS 'What someone is called.';
COMMENT ON COLUMN person.family_name IS 'Family name, prefixes included.';
COMMENT ON COLUMN person.born IS 'Birth date, when known.';
COMMENT ON COLUMN person.bsn_nonce IS 'Nonce of the encrypted citizen service number.';
COMMENT ON COLUMN person.bsn_ciphertext IS 'The citizen service number, encrypted.';
COMMENT ON COLUMN person.bsn_hash IS 'Keyed hash of the citizen service number, to find and never to read.';
COMMENT ON COLUMN person.address IS 'Street, number, postcode and place in one line.';
COMMENT ON COLUMN person.telephone IS 'Telephone number.';
COMMENT ON COLUMN person.secret_address IS 'The address is shown to nobody who does not need it.';
COMMENT ON COLUMN person.changed_at IS 'Last change.';
