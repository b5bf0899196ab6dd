package org.cldess.internal.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.language.Typography;
import org.jspecify.annotations.Nullable;

/** What the things of a file are called, by the list in which they stand and their ids. */
final class Names {
    /** The fields that cite a thing, and the list in which it stands. */
    static final Map<String, String> CITED = Map.ofEntries(
            Map.entry("actor", "actors"),
            Map.entry("article", "principles"),
            Map.entry("assembly", "actors"),
            Map.entry("eligible", "actors"),
            Map.entry("author", "actors"),
            Map.entry("by", "parties"),
            Map.entry("charterVersion", "versions"),
            Map.entry("controller", "actors"),
            Map.entry("conventional", "actors"),
            Map.entry("delegation", "deliberations"),
            Map.entry("deliberation", "deliberations"),
            Map.entry("funder", "actors"),
            Map.entry("host", "actors"),
            Map.entry("objective", "objectives"),
            Map.entry("parent", "objectives"),
            Map.entry("responsible", "actors"),
            Map.entry("members", "actors"),
            Map.entry("body", "bodies"),
            Map.entry("integration", "actors"),
            Map.entry("lead", "actors"),
            Map.entry("leadPerson", "contacts"),
            Map.entry("objectives", "objectives"),
            Map.entry("indicators", "indicators"),
            Map.entry("organisation", "actors"),
            Map.entry("partner", "actors"),
            Map.entry("partners", "actors"),
            Map.entry("party", "parties"),
            Map.entry("predecessor", "parties"),
            Map.entry("principle", "principles"),
            Map.entry("version", "versions"),
            Map.entry("visitor", "actors"));

    private final Map<String, Map<String, Record>> things = new HashMap<>();

    Names(Record root) {
        gather(root);
    }

    private void gather(Record draft) {
        for (Fields.Field field : Fields.of(draft)) {
            gather(field.name(), plain(field.value()));
        }
    }

    private void gather(String list, @Nullable Object value) {
        if (value instanceof Record draft && Fields.isThing(draft)) {
            gather(draft);
        } else if (value instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Record draft && Fields.isThing(draft)) {
                    String kind = list.equals("parts") ? "objectives" : list;
                    Fields.text(draft, "id")
                            .ifPresent(id -> things.computeIfAbsent(kind, unused -> new HashMap<>())
                                    .putIfAbsent(id, draft));
                    gather(draft);
                }
            }
        }
    }

    /** What a value that may not be known holds. */
    static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Known<?> known ? known.value().orElse(null) : value;
    }

    /** The name of what a field cites; the id itself where nothing has it or the thing has no name. */
    String cited(String field, String id) {
        return find(CITED.get(field), id)
                .or(() -> field.equals("article") ? find("articles", id) : Optional.empty())
                .flatMap(this::name)
                .orElse(id);
    }

    private Optional<Record> find(@Nullable String list, String id) {
        return Optional.ofNullable(things.getOrDefault(list, Map.of()).get(id));
    }

    static boolean cites(String field) {
        return CITED.containsKey(field);
    }

    /** What people call a thing. */
    Optional<String> name(Record thing) {
        if (Fields.text(thing, "familyName").isPresent()) {
            return Optional.of(Stream.of("givenName", "familyName")
                    .flatMap(part -> Fields.text(thing, part).stream())
                    .reduce((given, family) -> given + " " + family)
                    .orElseThrow());
        }
        return ownName(thing)
                .map(name -> Fields.text(thing, "assembly")
                        .map(assembly -> name + " (" + cited("assembly", assembly) + ")")
                        .orElse(name));
    }

    /** What a thing that goes by its number is called besides. */
    static Optional<String> title(Record thing) {
        return Fields.find(thing, "number")
                .filter(number -> number.value() != null)
                .flatMap(number -> Stream.of("title", "subject")
                        .flatMap(part -> Fields.text(thing, part).stream())
                        .filter(text -> !text.isBlank())
                        .map(Typography::excerpt)
                        .findFirst());
    }

    private Optional<String> ownName(Record thing) {
        Optional<String> number = Fields.find(thing, "number")
                .map(Fields.Field::value)
                .filter(Integer.class::isInstance)
                .map(String::valueOf);
        return number.or(() -> Stream.of("number", "name", "nameFr", "title", "label", "subject", "description", "code")
                        .flatMap(part -> Fields.text(thing, part).stream())
                        .filter(text -> !text.isBlank())
                        .map(Typography::excerpt)
                        .findFirst())
                .or(() -> Stream.of("actor", "party", "funder", "principle", "host")
                        .flatMap(part -> Fields.text(thing, part).stream().map(id -> cited(part, id)))
                        .findFirst());
    }
}
