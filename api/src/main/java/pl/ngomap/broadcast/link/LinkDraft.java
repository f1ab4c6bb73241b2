package pl.ngomap.broadcast.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page that is to get a short address. */
@Schema(name = "NewShortLink", description = "A page that is to get a short address.")
record LinkDraft(
    @Schema(
            required = true,
            maxLength = 2000,
            description = "https only.",
            examples = "https://www.koszalin.pl/pl/page/otwarty-konkurs-ofert-2027")
        String target,
    @Schema(
            enumeration = {"none", "total", "recipients"},
            description =
                "What is counted; absent: none. recipients gives each phone a link of its own, and needs the setting"
                    + " ngomap.sms.links.per-recipient.")
        String count) {}
