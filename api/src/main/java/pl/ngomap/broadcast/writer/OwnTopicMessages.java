package pl.ngomap.broadcast.writer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation wrote, and whether it may write. */
@Schema(
    name = "OwnTopicMessages",
    description = "What an organisation wrote to topics, and whether it may write.")
record OwnTopicMessages(
    @Schema(required = true, description = "Whether the office lets it write.") boolean granted,
    @Schema(required = true, description = "How many messages within so many days it may write.")
        int most,
    @Schema(required = true) long days,
    @Schema(required = true, description = "How many of them it may write still.") long left,
    @Schema(required = true, description = "The newest first, at most 50.")
        List<TopicMessageView> items) {}
