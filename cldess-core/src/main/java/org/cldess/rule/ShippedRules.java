package org.cldess.rule;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of the shipped rules, read when the first of them is needed. */
final class ShippedRules {
    private static final String FILE = "rules.txt";

    /** The facts that each rule lacks if they are not recorded: a code and a path in each line, written by a test. */
    private static final String NEEDS = "needs.txt";

    /** The records by code, in the order of the file. */
    static final Map<String, RuleRecord> RECORDS = read();

    private ShippedRules() {}

    private static Map<String, RuleRecord> read() {
        ListMultimap<String, String> needs = LinkedListMultimap.create();
        text(NEEDS).lines().map(line -> line.split(" ")).forEach(line -> needs.put(line[0], line[1]));
        Map<String, RuleRecord> records = new LinkedHashMap<>();
        for (RuleRecord record : RuleText.read(text(FILE))) {
            List<String> all = new ArrayList<>(needs.get(record.code()));
            all.addAll(record.needs());
            records.put(record.code(), record.toBuilder().needs(all).build());
        }
        return records;
    }

    private static String text(String file) {
        try (InputStream in = ShippedRules.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file %s is missing beside the package of rules.".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s could not be read.".formatted(file), e);
        }
    }
}
