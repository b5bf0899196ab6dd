package org.cldess.persistence.file;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Parses strict JSON. Texts have no separate limit because the size of the whole file is limited. */
final class Json {
    /** The maximum nesting depth, which is more than any dossier has. */
    static final int MAX_DEPTH = 64;

    /** The maximum length of a number, which is more than any dossier has. */
    static final int MAX_NUMBER_LENGTH = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    static JsonParser parse(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }
}
