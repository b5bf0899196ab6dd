package org.cldess.commandline;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Provides the version of the tool. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");
        return new String[] {"cldess " + version};
    }
}
