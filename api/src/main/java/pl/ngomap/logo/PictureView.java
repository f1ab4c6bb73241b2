package pl.ngomap.logo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the bytes of a picture in the contract. */
@Schema(name = "Picture", type = SchemaType.STRING, format = "binary")
interface PictureView {}
