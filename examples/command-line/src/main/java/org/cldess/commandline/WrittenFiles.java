package org.cldess.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cldess.disclosure.Audience;
import org.cldess.validation.Violations;

/** Says what was written into a folder, what could not be written, and what an earlier run left beside it. */
final class WrittenFiles {
    private final OutputFolder folder;
    private final Rendering rendering;
    private final Audience audience;

    WrittenFiles(OutputFolder folder, Rendering rendering, Audience audience) {
        this.folder = folder;
        this.rendering = rendering;
        this.audience = audience;
    }

    /**
     * Returns the result as data.
     *
     * @param secret the files in the folder that contain the whole dossier
     * @param speaker says what could not be rendered
     */
    Map<String, Object> asData(List<Path> secret, Speaker speaker) {
        return Speaker.ordered(
                "files", texts(folder.files()),
                "failed",
                        rendering.failures().stream()
                                .map(Rendering.Failure::name)
                                .toList(),
                "earlier", texts(folder.earlierReports()),
                "notForPublication", texts(secret),
                "violations", rendering.problems().stream().map(speaker::asData).toList());
    }

    private static List<String> texts(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }

    /** Returns the files of the whole dossier that lie beside reports for readers who must not see them. */
    List<Path> beside() {
        return isForOthers() ? folder.wholeDossiers() : List.of();
    }

    private boolean isForOthers() {
        return !audience.sees(Audience.COMMITTEE);
    }

    /** Prints the warnings, and returns the exit status. In JSON, what could not be rendered is among the data. */
    int status(Speaker speaker) {
        List<Path> earlier = folder.earlierReports();
        if (isForOthers() && !earlier.isEmpty()) {
            speaker.warn(
                    "output.earlier",
                    String.join(
                            ", ",
                            earlier.stream()
                                    .map(path -> path.getFileName().toString())
                                    .toList()));
        }
        if (!folder.isForced()) {
            speaker.warn("output.unforced");
        }
        rendering.failures().forEach(failure -> speaker.warn(failure.sentence()));
        Violations problems = rendering.problems();
        if (!problems.isEmpty() && !speaker.isJson()) {
            speaker.wrong(problems);
        }
        int status = problems.hasErrors() ? Exit.WRONG : Exit.WELL;
        return rendering.failures().isEmpty() ? status : Exit.PARTLY;
    }
}
