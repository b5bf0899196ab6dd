package org.cldess.commandline;

import picocli.CommandLine.Command;

/** Groups what can be done with speed meetings. */
@Command(name = "meeting", synopsisSubcommandLabel = "${bundle:label.command}")
final class MeetingCommand {}
