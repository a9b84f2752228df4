### What the page about embedding says where its text says nothing.

embedding-title = Insertar · At Dawn
embedding-contents = En esta página

# A recipe is copied, or the browser does not allow that.
embedding-copy = Copiar
embedding-copied = Copiado
embedding-refused = No permitido

# What is shown in the frame on the page.
embedding-frame = Dos enamorados: se pierde el último mensaje
