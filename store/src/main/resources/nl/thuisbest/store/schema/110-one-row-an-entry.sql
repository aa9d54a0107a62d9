-- An entry is one row: its number, which is there once, is where two writers meet, and its sealed texts stand in it.

ALTER TABLE journal
    ADD COLUMN nonce      bytea,
    ADD COLUMN ciphertext bytea,
    DROP CONSTRAINT journal_about_check,
    DROP CONSTRAINT journal_revision_check;
COMMENT ON COLUMN journal.nonce IS 'Nonce of AES-GCM, new at each sealing; null when there is no text of a person, or none any more.';
COMMENT ON COLUMN journal.ciphertext IS 'Texts of people that belong to the entry by the path of their field, each with its salt, encrypted under a key of that entry; destroyed on correction or request while the chain stays whole. The two are the only columns that may ever change.';

UPDATE journal SET nonce = s.nonce, ciphertext = s.ciphertext
FROM sealed s WHERE s.stream = journal.stream AND s.revision = journal.revision;

-- What was destroyed must not linger on disk: cleaned within minutes, not when a fifth of the table changed.
ALTER TABLE journal SET (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

DROP TABLE sealed;
DROP TABLE head;
