-- The texts that authors write about the contract or one of its years.
--
-- ${filled}

-- The texts. One without a year is about the whole contract.
CREATE TABLE cldess_narrative (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    title TEXT NOT NULL,
    year INTEGER,
    standfirst TEXT,
    standfirst_known ${truth} NOT NULL ${recorded standfirst_known standfirst},
    text TEXT NOT NULL,
    author_id ${key},
    author_id_known ${truth} NOT NULL ${recorded author_id_known author_id},
    written ${day} NOT NULL,
    approved ${day},
    approved_known ${truth} NOT NULL ${recorded approved_known approved},
    visibility TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, author_id) REFERENCES cldess_actor_contact (dossier_id, id)
) ${options};

-- What persons said, who they are, and when they agreed to be quoted.
CREATE TABLE cldess_narrative_quote (
    dossier_id ${key} NOT NULL,
    narrative_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    speaker_id ${key} NOT NULL,
    consented ${day},
    consented_known ${truth} NOT NULL ${recorded consented_known consented},
    PRIMARY KEY (dossier_id, narrative_id, position),
    FOREIGN KEY (dossier_id, narrative_id) REFERENCES cldess_narrative (dossier_id, id),
    FOREIGN KEY (dossier_id, speaker_id) REFERENCES cldess_actor_contact (dossier_id, id)
) ${options};
