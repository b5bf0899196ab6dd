package org.cldess.need;

import java.util.Optional;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that an area has the components that its kind requires, and no others. */
final class AreaConsistency implements Consistency {
    @Override
    public void check(Parts area, ProblemCollector hearing) {
        Optional<AreaKind> kind = area.find("kind", AreaKind.class);
        if (kind.isPresent()) {
            boolean territories = kind.get() == AreaKind.TERRITORIES;
            boolean radius = kind.get() == AreaKind.RADIUS;
            boolean listed = !area.list("territories").isEmpty();
            if (territories != listed) {
                say(area, "territories", listed, kind.get(), hearing);
            }
            if (radius != area.isSaid("kilometres")) {
                say(area, "kilometres", !radius, kind.get(), hearing);
            }
            if (!radius && area.isSaid("centre")) {
                say(area, "centre", true, kind.get(), hearing);
            }
        }
    }

    private static void say(Parts area, String field, boolean senseless, AreaKind kind, ProblemCollector hearing) {
        String key = senseless ? "form.area.senseless" : "form.area.missing";
        hearing.add("form.area", area.at(field), Texts.WORDS.message(key, field, kind));
    }
}
