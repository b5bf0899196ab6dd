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

/** Finds where in a dossier the texts stand that a check refuses. */
final class DossierTexts {
    private final ReadDossier read;
    private final Function<String, Violations> check;
    private final List<Violation> found = new ArrayList<>();

    private DossierTexts(ReadDossier read, Function<String, Violations> check) {
        this.read = read;
        this.check = check;
    }

    /** The problems of all texts, each under the pointer and at the line of its text in the file. */
    static List<Violation> refusedBy(Function<String, Violations> check, ReadDossier read) {
        DossierTexts texts = new DossierTexts(read, check);
        texts.walk("", JsonMapper.shared().readTree(DossierFile.toBytes(read.dossier())));
        return texts.found;
    }

    private void walk(String pointer, JsonNode node) {
        if (node.isString()) {
            check.apply(node.stringValue()).forEach(problem -> add(pointer, problem));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i));
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                walk(pointer + "/" + property.getKey(), property.getValue());
            }
        }
    }

    private void add(String pointer, Violation problem) {
        found.add(read.placed(new Violation(
                problem.severity(), problem.code(), read.asInFile(pointer), problem.message(), Optional.empty())));
    }
}
