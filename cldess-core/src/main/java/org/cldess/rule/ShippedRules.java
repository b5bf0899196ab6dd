package org.cldess.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The records of the shipped rules, read when the first of them is needed. */
final class ShippedRules {
    private static final String FILE = "rules.txt";

    /** The records by code, in the order of the file. */
    static final Map<String, RuleRecord> RECORDS = read();

    private ShippedRules() {}

    private static Map<String, RuleRecord> read() {
        try (InputStream in = ShippedRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The file %s is missing beside the package of rules.".formatted(FILE));
            }
            Map<String, RuleRecord> records = new LinkedHashMap<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            RuleText.read(text).forEach(record -> records.put(record.code(), record));
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s could not be read.".formatted(FILE), e);
        }
    }
}
