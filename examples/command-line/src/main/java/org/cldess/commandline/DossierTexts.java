package org.cldess.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.persistence.DossierFile;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of a dossier, with their locations. */
final class DossierTexts {
    /** A text and its pointer in the dossier. */
    private record Text(String pointer, String text) {}

    private final DossierInput input;
    private final List<Text> texts = new ArrayList<>();

    private DossierTexts(DossierInput input) {
        this.input = input;
    }

    static DossierTexts of(DossierInput input) {
        DossierTexts texts = new DossierTexts(input);
        texts.collect("", JsonMapper.shared().readTree(DossierFile.toBytes(input.dossier())));
        return texts;
    }

    /** Returns what a check finds in all texts, each problem with the pointer and the line of its text in the file. */
    List<Violation> refusedBy(Function<String, Violations> check) {
        return texts.stream()
                .flatMap(text -> check.apply(text.text()).stream().map(problem -> placed(text, problem)))
                .toList();
    }

    private void collect(String pointer, JsonNode node) {
        if (node.isString()) {
            texts.add(new Text(pointer, node.stringValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i));
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                collect(pointer + "/" + property.getKey(), property.getValue());
            }
        }
    }

    private Violation placed(Text text, Violation problem) {
        return input.placed(new Violation(
                problem.severity(),
                problem.code(),
                input.asInFile(text.pointer()),
                problem.message(),
                Optional.empty()));
    }
}
