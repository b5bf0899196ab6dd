package org.cldess.persistence.file;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.cldess.reading.Input;

/**
 * The input of a file of an earlier version, in which fields and choices had other names. They get their present names
 * while the file is read, so that problems still have the lines of the user’s file.
 */
final class FormerInput implements Input {
    /**
     * What one version changed.
     *
     * @param fields the present name of each renamed field, by its path without indices
     * @param choices the present names of the renamed choices of a field, by the path of the field
     */
    private record Step(Map<String, String> fields, Map<String, Map<String, String>> choices) {}

    /** The changes after version 1, in which decisions had voices, and planning documents had French stages. */
    private static final Step AFTER_1 = new Step(
            Map.of(
                    "/partnerAgreements", "agreements",
                    "/charter/versions/decision/voices", "votes",
                    "/charter/proposals/decision/voices", "votes",
                    "/sittings/decisions/decision/voices", "votes"),
            Map.of(
                    "/planningDocuments/stages/stage",
                            Map.of("perimeter", "area", "prescription", "initiation", "arrest", "draft-adoption"),
                    "/planningDocuments/proposals/answer/quotation/state", Map.of("arrested", "adopted-draft")));

    private final Input input;
    private final String path;

    private FormerInput(Input input, String path) {
        this.input = input;
        this.path = path;
    }

    /**
     * Returns an input in which a file of an older version reads like one of the present version.
     *
     * @param input the root of the file
     * @param version the version of the file
     */
    static Input of(Input input, int version) {
        return version < Header.VERSION ? new FormerInput(input, "") : input;
    }

    @Override
    public Kind kind() {
        return input.kind();
    }

    @Override
    public String text() {
        String text = input.text();
        return Optional.ofNullable(AFTER_1.choices().get(path))
                .map(choices -> choices.get(text))
                .orElse(text);
    }

    @Override
    public void fields(Collection<String> expected, Fields fields) {
        input.fields(expected, (name, line, column, value) -> {
            String inside = path + "/" + name;
            String present = AFTER_1.fields().getOrDefault(inside, name);
            fields.field(present, line, column, new FormerInput(value, inside));
        });
    }

    @Override
    public void items(Items items) {
        input.items(item -> items.item(new FormerInput(item, path)));
    }

    @Override
    public int line() {
        return input.line();
    }

    @Override
    public int column() {
        return input.column();
    }

    @Override
    public boolean isTyped() {
        return input.isTyped();
    }
}
