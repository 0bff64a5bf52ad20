-- An inverted index in ordinary tables, so both databases find and rank alike in every script.
CREATE TABLE search_documents (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    length BIGINT NOT NULL,
    PRIMARY KEY (collection, id)
);

CREATE TABLE search_postings (
    collection TEXT NOT NULL,
    term TEXT NOT NULL,
    id TEXT NOT NULL,
    occurrences BIGINT NOT NULL,
    PRIMARY KEY (collection, term, id),
    FOREIGN KEY (collection, id) REFERENCES search_documents (collection, id) ON DELETE CASCADE
);

CREATE INDEX search_postings_document ON search_postings (collection, id);
