package org.cldess.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.grant.Grant;
import org.cldess.grant.Grant_;

/**
 * Checks that no money is counted in two grants: each application and each line of a plan belongs to at most one grant.
 */
final class GrantsConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        Map<String, String> applications = new HashMap<>();
        Map<String, String> lines = new HashMap<>();
        for (Parts grant : dossier.things(Dossier_.GRANTS)) {
            grant.text(Grant_.APPLICATION)
                    .ifPresent(cited ->
                            claim(applications, cited, grant, Grant_.APPLICATION, "form.grant-award", problems));
            List<String> cited = grant.list(Grant_.RESOURCES).stream()
                    .map(Parts::textOf)
                    .flatMap(Optional::stream)
                    .toList();
            cited.forEach(line -> claim(lines, line, grant, Grant_.RESOURCES, "form.grant-line", problems));
        }
    }

    private static void claim(
            Map<String, String> claimed,
            String cited,
            Parts grant,
            Component<Grant, ?> part,
            String code,
            ProblemCollector problems) {
        String own = grant.text(Grant_.ID).orElse("");
        String other = claimed.putIfAbsent(cited, own);
        if (other != null && !other.equals(own)) {
            problems.add(code, grant.at(part), Texts.WORDS.message(code, cited, other));
        }
    }
}
