-- Documents of a path: their bytes, encrypted. What they are stands in the journal, with the digest.

CREATE TABLE document (
    stream     uuid  NOT NULL,
    digest     text  NOT NULL,
    salt       bytea NOT NULL,
    nonce      bytea NOT NULL,
    ciphertext bytea NOT NULL,
    PRIMARY KEY (stream, digest)
);
ALTER TABLE document ALTER COLUMN ciphertext SET STORAGE EXTERNAL;
COMMENT ON TABLE document IS 'The bytes of documents that were added to a path and not destroyed.';
COMMENT ON COLUMN document.stream IS 'The path.';
COMMENT ON COLUMN document.digest IS 'SHA-256 of salt and bytes, as the entry of the journal has it.';
COMMENT ON COLUMN document.salt IS 'Keeps the digest from telling which known document it is.';
COMMENT ON COLUMN document.nonce IS 'Nonce of the encrypted bytes.';
COMMENT ON COLUMN document.ciphertext IS 'The bytes, encrypted.';
