"""Synthetic speech, what a telephone and noise do to it, and the encoder's states for it."""
import audioop
import io
import subprocess
import wave

import numpy as np
import onnxruntime as ort


def session(encoder, threads=2):
    """`encoder`: the `awaaz-2-encoder-int8.onnx` that the program leaves beside Whisper's weights."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    return ort.InferenceSession(encoder, options)


def mel_to_hz(m):
    L=200/3;K=1000/L
    return np.where(m<K,m*L,1000*np.exp((m-K)*np.log(6.4)/27))
top=1000/(200/3)+np.log(8)*27/np.log(6.4)
e=mel_to_hz(top*np.arange(82)/81)
hz=np.arange(201)*40.0
F=np.stack([np.maximum(0,np.minimum((hz-a)/(b-a),(c-hz)/(c-b)))*2/(c-a) for a,b,c in zip(e,e[1:],e[2:])])
W=0.5-0.5*np.cos(2*np.pi*np.arange(400)/400)
def logmel(x,frames):
    x=x[:frames*160]; x=np.concatenate([x,np.zeros(frames*160-len(x)+600)])
    x=np.concatenate([x[1:201][::-1],x])
    idx=np.arange(frames)[:,None]*160+np.arange(400)[None]
    p=np.abs(np.fft.rfft(x[idx]*W,axis=1))**2
    m=np.log10(np.maximum(F@p.T,1e-10)); m=np.maximum(m,m.max()-8)
    return ((m+4)/4).astype('f')
def resample(x,r,to=16000):
    if r==to: return x
    n=int(len(x)*to/r); X=np.fft.rfft(x); k=n//2+1
    Y=np.zeros(k,complex); c=min(k,len(X)); Y[:c]=X[:c]
    return np.fft.irfft(Y,n)*n/len(x)
def readwav(b):
    w=wave.open(io.BytesIO(b)); r=w.getframerate(); d=w.readframes(w.getnframes()) 
    return np.frombuffer(d,'<i2')[:len(d)//2].astype('f')/32768,r
def espeak(voice,speed,pitch,text):
    b=subprocess.run(['espeak-ng','-v',voice,'-s',str(speed),'-p',str(pitch),'--stdout','--',text],capture_output=True).stdout
    x,r=readwav(b); x=resample(x,r)
    return x*0.5/max(1e-3,np.abs(x).max())
def mulaw(x):
    y=resample(x,16000,8000); y=np.clip(y,-1,1)
    q=audioop.ulaw2lin(audioop.lin2ulaw((y*32767).astype('<i2').tobytes(),2),2)
    return resample(np.frombuffer(q,'<i2').astype('f')/32768,8000,16000)
def noisy(x,db,rng):
    n=rng.standard_normal(len(x)); 
    if rng.random()<.5: n=np.cumsum(n); n-=np.convolve(n,np.ones(400)/400,'same')
    n/=n.std(); return x+n*np.sqrt((x**2).mean())*10**(-db/20)
def room(x,rng,noise):
    n=int(16000*rng.uniform(.1,.35)); h=noise.standard_normal(n)*np.exp(-6.9*np.arange(n)/n)*rng.uniform(.05,.25); h[0]=1
    return np.fft.irfft(np.fft.rfft(x,len(x)+n)*np.fft.rfft(h,len(x)+n),len(x)+n)[:len(x)]
def encode(s,x,tail=None):
    fr=len(x)//160+1
    w=max(800,fr+300) if tail is None else fr+tail
    w=min(3000,(w+1)//2*2)
    o=s.run(['states'],{'mel':logmel(x,w)[None]})[0][0]
    return o[:min(len(o),fr//2+4)].astype('float16')
