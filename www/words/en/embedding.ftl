### What the page about embedding says where its text says nothing.

embedding-title = Embedding · At Dawn
embedding-contents = On this page

# A recipe is copied, or the browser does not allow that.
embedding-copy = Copy
embedding-copied = Copied
embedding-refused = Not allowed

# What is shown in the frame on the page.
embedding-frame = Two lovers: the last message is lost
