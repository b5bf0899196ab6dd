package org.cldess.commandline;

import picocli.CommandLine.Command;

/** Groups the commands for speed meetings. */
@Command(name = "meeting", synopsisSubcommandLabel = "${bundle:label.command}")
final class MeetingCommand {}
